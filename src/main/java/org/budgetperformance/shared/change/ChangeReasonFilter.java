package org.budgetperformance.shared.change;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.audit.CurrentOccasion;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;

/** Reads why a change is made. */
@Provider
public class ChangeReasonFilter implements ContainerRequestFilter {
    private static final String HEADER = "X-Change-Reason";
    private static final int LONGEST = 500;

    private final CurrentOccasion occasion;

    public ChangeReasonFilter(CurrentOccasion occasion) {
        this.occasion = occasion;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String sent = request.getHeaderString(HEADER);
        if (sent != null) {
            occasion.because(decoded(sent));
        }
    }

    /** The server makes a character of every byte of a header, so UTF-8 is read alike whether it was percent-encoded or not. */
    private static String decoded(String sent) {
        try {
            // a plus is a plus here, not a blank as in a form
            String bytes = URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
            String reason = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString()
                    .strip();
            if (reason.codePointCount(0, reason.length()) > LONGEST) {
                throw refused(Fault.ofParameter(HEADER, FaultCode.TOO_LONG, Integer.toString(LONGEST)));
            }
            return reason;
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            throw refused(Fault.ofParameter(HEADER, FaultCode.WRONG_FORMAT, "UTF-8, %XX"));
        }
    }

    private static ProblemException refused(Fault fault) {
        return ProblemException.badRequest(List.of(fault));
    }
}
