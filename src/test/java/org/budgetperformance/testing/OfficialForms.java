package org.budgetperformance.testing;

/** Projects and departments as the documents that the service writes. */
public final class OfficialForms {
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private OfficialForms() {}

    /** What is at an address, as a document of a media type. */
    public static byte[] read(String mediaType, String address) {
        return Api.given()
                .accept(mediaType)
                .get(address)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .extract()
                .asByteArray();
    }
}
