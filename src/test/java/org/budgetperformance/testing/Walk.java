package org.budgetperformance.testing;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;

/** Reads a list to its end as a client does: each page by the cursor of the one before. */
public final class Walk {
    private Walk() {}

    /**
     * @param address with a query
     * @param key of what is told of each row, such as {@code items.code}
     */
    public static List<String> through(String address, String key) {
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Api.given()
                    .get(address + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .jsonPath();
            read.addAll(page.getList(key, String.class));
            cursor = page.getString("nextCursor");
        }
        return read;
    }
}
