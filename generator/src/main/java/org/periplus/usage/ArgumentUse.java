package org.periplus.usage;

/**
 * What is written behind the options of a command.
 *
 * @param value what may stand there
 * @param required whether the command asks for it
 * @param repeatable whether several may follow each other
 * @param description what it means, in sentences
 */
public record ArgumentUse(ValueUse value, boolean required, boolean repeatable, String description) {}
