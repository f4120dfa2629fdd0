package org.periplus.sample.past;

/**
 * Somebody who wrote a step, and does not exist.
 *
 * @param name as commits give it
 * @param mail an address under {@code .example}
 */
record Person(String name, String mail) {

    @Override
    public String toString() {
        return name + " <" + mail + ">";
    }
}
