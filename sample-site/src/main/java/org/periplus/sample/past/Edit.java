package org.periplus.sample.past;

/** One thing that a step did to the atlas. Told forwards, done backwards: from today's text the older one is made. */
interface Edit {

    /**
     * Takes the edit out of a state in which it has been made.
     *
     * @throws Misfit if it has not
     */
    void undo(Snapshot state);
}
