package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** One measured value. */
public record Reading(
        @Required @Doc("The day, or the first day of the period it stands for.")
        LocalDate date,

        @Required @Doc("The value, in the KPI's unit.") Double value,

        @Doc("How many observations it rests on.") @Range(min = 0, max = 1e15)
        Optional<Long> n,

        @Doc("The segment it is for; all customers if none.") @RefersTo(Kind.SEGMENT)
        Optional<Ref> segment,

        @Doc("The persona it is for; all if none.") @RefersTo(Kind.PERSONA)
        Optional<Ref> persona,

        @Doc("A remark.") Optional<String> note) {}
