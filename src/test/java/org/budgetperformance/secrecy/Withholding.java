package org.budgetperformance.secrecy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.budgetperformance.testing.Projects;

/** A project that withholds all that can be withheld. */
final class Withholding {
    private Withholding() {}

    /** The purpose, the first of two objectives, and all of the first of two indicators. */
    static ObjectNode body(Projects projects, int number) {
        ObjectNode body = projects.whole(number);
        body.remove("purpose");
        ((ObjectNode) body.at("/objectives/0")).remove("text");
        ObjectNode indicator = (ObjectNode) body.at("/indicators/0");
        ArrayNode withheld = body.putArray("withheld").add("/purpose").add("/objectives/0/text");
        for (String member : new String[] {"target", "description", "basis"}) {
            indicator.remove(member);
            withheld.add("/indicators/0/" + member);
        }
        return body;
    }

    /** The id of an indicator that is stored. */
    static String indicator(String path, int index) {
        return Projects.read(path).at("/indicators/" + index + "/id").asText();
    }
}
