package org.periplus.model;

/** Where contact happens. */
@Doc("Where contact happens.")
public record Channel(
        String id,
        @Inline Common common,

        @Required @Doc("The type, which also gives the icon.")
        ChannelType type,

        @Doc("Whether help can be had there.") boolean support,
        Markdown narrative)
        implements Entity {

    /** Returns {@link Kind#CHANNEL}. */
    @Override
    public Kind kind() {
        return Kind.CHANNEL;
    }
}
