package org.periplus.sync;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A name and a password, from the environment alone. */
record Credentials(Optional<String> user, Optional<String> password) {

    /** No name and no password. */
    static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    /** Returns those of an allowance: the content has no say in which go where. */
    static Credentials of(Allowance allowance, Map<String, String> environment) {
        return new Credentials(
                given(environment, allowance.variable("USER")), given(environment, allowance.variable("PASSWORD")));
    }

    private static Optional<String> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
    }

    /** Adds them to what a driver is told. */
    void addTo(Properties properties) {
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
    }

    /** Returns a text without the password in it. */
    String without(String text) {
        return password.map(word -> text.replace(word, "***")).orElse(text);
    }

    /** Returns nothing that could be printed by mistake. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
