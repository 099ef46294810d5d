package org.budgetperformance.observability.http;

import jakarta.inject.Singleton;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line for each request. A path is told as the contract writes it and a query not at all: what is searched for, and the code of a
 * project that is classified, may be secrets themselves. Who did what to which resource is told by the audit.
 */
@Singleton
class AccessLog {
    private static final Logger LOG = Logger.getLogger("org.budgetperformance.access");

    void write(Exchange exchange) {
        String millis = "%.1f".formatted(exchange.time().toNanos() / 1e6);
        ExtLogRecord line = new ExtLogRecord(
                Level.INFO,
                "%s %s %d%s, %d bytes, %s ms"
                        .formatted(
                                exchange.method(),
                                exchange.route(),
                                exchange.status(),
                                exchange.cut() ? " cut off" : "",
                                exchange.bytes(),
                                millis),
                ExtLogRecord.FormatStyle.NO_FORMAT,
                AccessLog.class.getName());
        line.setLoggerName(LOG.getName());
        line.putMdc("method", exchange.method());
        line.putMdc("route", exchange.route());
        line.putMdc("status", Integer.toString(exchange.status()));
        line.putMdc("bytes", Long.toString(exchange.bytes()));
        line.putMdc("millis", millis);
        line.putMdc("cut", Boolean.toString(exchange.cut()));
        // of the sender's making: only where it is quoted, not in the message
        if (exchange.client() != null) {
            line.putMdc("client", exchange.client());
        }
        if (exchange.traceId() != null) {
            line.putMdc("traceId", exchange.traceId());
        }
        LOG.log(line);
    }
}
