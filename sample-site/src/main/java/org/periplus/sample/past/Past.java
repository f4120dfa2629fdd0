package org.periplus.sample.past;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the states of a story from the last one. A state is today's atlas without all the steps that had not been made on
 * the way to it: the later ones, and those of branches not joined yet. For one use by one thread.
 */
final class Past {

    private static final String MAIN = "";

    private final List<Step> steps;
    private final Map<BitSet, Snapshot> states = new HashMap<>();
    private final List<BitSet> made = new ArrayList<>();
    private final Map<String, Integer> tips = new HashMap<>();

    private Past(List<Step> steps, Snapshot today) {
        this.steps = steps;
        this.states.put(new BitSet(), today);
    }

    /**
     * Returns the story's moments in order; the last one has the state given.
     *
     * @throws Misfit if a step does not fit the atlas
     */
    static List<Moment> of(Story story, Snapshot today) {
        Past past = new Past(story.steps(), today);
        List<Moment> moments = new ArrayList<>();
        for (int number = 0; number < past.steps.size(); number++) {
            List<Integer> parents = past.parents(number);
            BitSet missing = (BitSet) past.made.get(number).clone();
            missing.flip(0, past.steps.size());
            moments.add(new Moment(past.steps.get(number), parents, past.without(missing)));
        }
        return moments;
    }

    private List<Integer> parents(int number) {
        Step step = steps.get(number);
        String branch = step.on().orElse(MAIN);
        List<Integer> parents = new ArrayList<>();
        if (tips.containsKey(branch)) {
            parents.add(tips.get(branch));
        } else if (tips.containsKey(MAIN)) {
            parents.add(tips.get(MAIN));
        }
        step.joins().ifPresent(joined -> {
            if (!tips.containsKey(joined)) {
                throw new Misfit("there is no branch " + joined + " to join").at(step.place());
            }
            parents.add(tips.remove(joined));
        });
        BitSet own = new BitSet();
        parents.forEach(parent -> own.or(made.get(parent)));
        own.set(number);
        made.add(own);
        tips.put(branch, number);
        return parents;
    }

    /** The newest step goes first, and states that share a beginning share it in memory too. */
    private Snapshot without(BitSet missing) {
        Snapshot known = states.get(missing);
        if (known != null) {
            return known;
        }
        int oldest = missing.nextSetBit(0);
        BitSet newer = (BitSet) missing.clone();
        newer.clear(oldest);
        Snapshot state = steps.get(oldest).undo(without(newer));
        states.put(missing, state);
        return state;
    }
}
