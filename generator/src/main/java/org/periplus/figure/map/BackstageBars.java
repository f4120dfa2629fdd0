package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.periplus.model.BackstageAct;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/** Gathers who works behind the touchpoints and packs the bars into rows. Stateless; safe for use by several threads. */
final class BackstageBars {

    private static final Comparator<BackstageBar> BY_PLACE = Comparator.comparing(BackstageBar::first)
            .thenComparing(BackstageBar::last, Comparator.reverseOrder())
            .thenComparing(BackstageBar::name);

    private BackstageBars() {}

    /** Returns the rows from top to bottom, each from left to right: teams first, then systems. */
    static List<List<BackstageBar>> rows(MapContext context) {
        Map<Actor, TreeSet<Integer>> served = served(context);
        List<List<BackstageBar>> rows = new ArrayList<>(packed(bars(served, false)));
        rows.addAll(packed(bars(served, true)));
        return rows;
    }

    private record Actor(String name, boolean system, Optional<String> href) {}

    private static Map<Actor, TreeSet<Integer>> served(MapContext context) {
        Map<Actor, TreeSet<Integer>> served = new LinkedHashMap<>();
        for (MapGrid.Column column : context.grid().columns()) {
            Stage stage = column.stage();
            for (MapGrid.Slot slot : column.slots()) {
                for (BackstageAct act : slot.touchpoint().backstage()) {
                    act.team().ifPresent(team -> add(served, team(context, team), slot));
                    act.system().ifPresent(system -> add(served, system(system), slot));
                    act.does()
                            .filter(does -> act.team().isEmpty() && act.system().isEmpty())
                            .ifPresent(does -> add(served, new Actor(does, false, Optional.empty()), slot));
                }
                slot.touchpoint().systems().forEach(system -> add(served, system(system), slot));
                stage.systems().forEach(system -> add(served, system(system), slot));
            }
        }
        return served;
    }

    private static Actor team(MapContext context, Ref team) {
        return new Actor(context.atlas().nameOf(team), false, context.href(team));
    }

    private static Actor system(String name) {
        return new Actor(name, true, Optional.empty());
    }

    private static void add(Map<Actor, TreeSet<Integer>> served, Actor actor, MapGrid.Slot slot) {
        if (!actor.name().isBlank()) {
            served.computeIfAbsent(actor, key -> new TreeSet<>()).add(slot.index());
        }
    }

    private static List<BackstageBar> bars(Map<Actor, TreeSet<Integer>> served, boolean system) {
        List<BackstageBar> bars = new ArrayList<>();
        served.forEach((actor, indexes) -> {
            if (actor.system() == system) {
                bars.addAll(runs(actor, indexes));
            }
        });
        return bars.stream().sorted(BY_PLACE).toList();
    }

    private static List<BackstageBar> runs(Actor actor, TreeSet<Integer> indexes) {
        List<BackstageBar> runs = new ArrayList<>();
        for (int index : indexes) {
            BackstageBar before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.last() == index - 1) {
                runs.set(runs.size() - 1, bar(actor, before.first(), index));
            } else {
                runs.add(bar(actor, index, index));
            }
        }
        return runs;
    }

    private static BackstageBar bar(Actor actor, int first, int last) {
        return new BackstageBar(actor.name(), actor.system(), actor.href(), first, last);
    }

    /** Puts each bar into the first row whose last bar ends before it begins. */
    private static List<List<BackstageBar>> packed(List<BackstageBar> bars) {
        List<List<BackstageBar>> rows = new ArrayList<>();
        for (BackstageBar bar : bars) {
            int row = 0;
            while (row < rows.size() && last(rows.get(row)).meets(bar)) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(row).add(bar);
        }
        return rows;
    }

    private static BackstageBar last(List<BackstageBar> row) {
        return row.get(row.size() - 1);
    }
}
