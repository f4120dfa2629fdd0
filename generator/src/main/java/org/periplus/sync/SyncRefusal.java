package org.periplus.sync;

/** Why the figures of one entry are not fetched. */
final class SyncRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is. */
    enum Fault {
        /** The content's: it has to be mended. */
        CONTENT,
        /** The caller's: an allowance or a driver is missing. */
        USAGE,
        /** The world's: the database cannot be reached or gave up. */
        OUTSIDE
    }

    private final Fault fault;
    private final String key;
    private final String hint;

    private SyncRefusal(Fault fault, String key, String message, String hint) {
        super(message);
        this.fault = fault;
        this.key = key;
        this.hint = hint;
    }

    /** Returns a refusal for what is written under {@code key} of the source. */
    static SyncRefusal content(String key, String message, String hint) {
        return new SyncRefusal(Fault.CONTENT, key, message, hint);
    }

    /** Returns a refusal for want of something of the caller's. */
    static SyncRefusal usage(String message, String hint) {
        return new SyncRefusal(Fault.USAGE, "jdbc", message, hint);
    }

    /** Returns a refusal by the world outside. */
    static SyncRefusal outside(String message) {
        return new SyncRefusal(Fault.OUTSIDE, "jdbc", message, "");
    }

    /** Returns whose fault it is. */
    Fault fault() {
        return fault;
    }

    /** Returns the key of the source at which it is told: {@code jdbc} or {@code query}; empty for the source as a whole. */
    String key() {
        return key;
    }

    /** Returns what to do about it; may be empty. */
    String hint() {
        return hint;
    }

    /** Returns the message. */
    String message() {
        return String.valueOf(getMessage());
    }
}
