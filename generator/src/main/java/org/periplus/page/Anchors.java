package org.periplus.page;

/** The anchors of a journey's page. The figures link to the same ones. */
final class Anchors {

    private Anchors() {}

    static String stage(String id) {
        return "stage-" + id;
    }

    static String touchpoint(String id) {
        return "tp-" + id;
    }

    static String pain(String id) {
        return "pain-" + id;
    }

    static String gain(String id) {
        return "gain-" + id;
    }
}
