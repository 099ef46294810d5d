package org.budgetperformance.shared.problem;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.shared.json.Json;

/**
 * Gives a body to the answers that have none and no other header: only the parser of HTTP refuses so, and closes the connection then.
 * It has read no address and no language, so the problem names none and speaks the usual one.
 */
final class BareRefusals extends ChannelOutboundHandlerAdapter {
    private static final Pattern BARE = Pattern.compile(
            "HTTP/1\\.[01] (4\\d\\d) [^\r\n]*\r\ncontent-length: 0\r\n(?:connection: [a-z-]+\r\n)?\r\n");
    private static final int LONGEST = 120;
    private static final String HEAD = """
            HTTP/1.1 %d %s\r
            Content-Type: application/problem+json\r
            Content-Language: zh\r
            Vary: Accept-Language\r
            Cache-Control: no-store\r
            X-Content-Type-Options: nosniff\r
            Connection: close\r
            Content-Length: %d\r
            \r
            """;

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof ByteBuf answer && answer.readableBytes() < LONGEST) {
            Matcher bare = BARE.matcher(answer.toString(StandardCharsets.US_ASCII));
            if (bare.matches()) {
                answer.release();
                super.write(connection, Unpooled.wrappedBuffer(refusal(Integer.parseInt(bare.group(1)))), promise);
                return;
            }
        }
        super.write(connection, message, promise);
    }

    private static byte[] refusal(int status) {
        Json json = Arc.container().instance(Json.class).get();
        String problem = json.text(Problems.of(status, null, Language.ZH));
        int length = problem.getBytes(StandardCharsets.UTF_8).length;
        return HEAD.formatted(status, HttpResponseStatus.valueOf(status).reasonPhrase(), length)
                .concat(problem)
                .getBytes(StandardCharsets.UTF_8);
    }
}
