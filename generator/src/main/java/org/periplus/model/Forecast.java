package org.periplus.model;

import java.util.Optional;

/** How a KPI is carried into the future. */
@Shorthand("method")
public record Forecast(
        @Required @Doc("The method; off for none.") ForecastMethod method,

        @Doc("How many periods ahead, from 1 to 60.") @Range(min = 1, max = 60)
        Optional<Integer> periods) {}
