package org.periplus.check;

import java.util.List;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.KpiSource;
import org.periplus.model.Observed;

/** Rules about the databases from which figures are fetched. */
final class DatabaseRules {

    private static final String HINT =
            "remove it, change the password, and give both to periplus sync by the environment";

    static final List<Rule> LIST = List.of(new Rule(
            "login-in-address",
            Severity.ERROR,
            "Login in an address of a database",
            "A name or a password in the content can be read by everybody who reads the content, also in its history.",
            HINT,
            """
            # kpis/booking-conversion.yaml
            name: Booking conversion
            source: {jdbc: "jdbc:postgresql://db.example/sales", query: SELECT date FROM figures}""",
            DatabaseRules::logins));

    private DatabaseRules() {}

    private static Stream<Breach> logins(Survey survey) {
        Stream<Breach> kpis = survey.atlas().kpis().stream()
                .filter(kpi -> kpi.source().filter(KpiSource::hasCredentials).isPresent())
                .map(kpi -> Breach.at(
                        Survey.path(kpi.ref()).child("source").child("jdbc"),
                        "a name or a password stands in the address of KPI \"" + kpi.name() + "\""));
        Stream<Breach> journeys = survey.atlas().journeys().stream()
                .filter(journey -> journey.observed()
                        .flatMap(Observed::source)
                        .filter(KpiSource::hasCredentials)
                        .isPresent())
                .map(journey -> Breach.at(
                        Survey.path(journey.ref())
                                .child("observed")
                                .child("source")
                                .child("jdbc"),
                        "a name or a password stands in the address of the event log of \"" + journey.name() + "\""));
        return Stream.concat(kpis, journeys);
    }
}
