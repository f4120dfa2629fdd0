package org.periplus.model;

/** The type of a channel; each has an icon. Words in files are the names in lower case with hyphens. */
public enum ChannelType {
    /** A website. */
    @Doc("A website.")
    WEB,
    /** An app on a device of the customer. */
    @Doc("An app on a device of the customer.")
    APP,
    /** E-mail. */
    @Doc("E-mail.")
    EMAIL,
    /** A call. */
    @Doc("A call.")
    PHONE,
    /** A chat. */
    @Doc("A chat.")
    CHAT,
    /** Social media. */
    @Doc("Social media.")
    SOCIAL,
    /** A place with staff: shop, counter, station. */
    @Doc("A place with staff: shop, counter, station.")
    STORE,
    /** Letters. */
    @Doc("Letters.")
    MAIL,
    /** Text messages. */
    @Doc("Text messages.")
    SMS,
    /** An event. */
    @Doc("An event.")
    EVENT,
    /** A partner of the business. */
    @Doc("A partner of the business.")
    PARTNER,
    /** A machine, display or vehicle. */
    @Doc("A machine, display or vehicle.")
    DEVICE,
    /** What people tell each other. */
    @Doc("What people tell each other.")
    WORD_OF_MOUTH,
    /** Anything else. */
    @Doc("Anything else.")
    OTHER
}
