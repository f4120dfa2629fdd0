package org.periplus.model;

/**
 * A link to further reading.
 *
 * @param title what readers see
 * @param url where it leads
 */
public record Link(
        @Required @Doc("What readers see.") String title,

        @Required @Doc("Where it leads: http, https or mailto.")
        String url) {}
