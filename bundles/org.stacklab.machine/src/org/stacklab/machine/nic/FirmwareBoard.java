package org.stacklab.machine.nic;

/** What a firmware works on: the emulated card here, an abstraction of it in the model checker. */
public interface FirmwareBoard {
    /**
     * Answers a condition.
     *
     * @param condition what is asked
     * @param thread position of the asking thread in the program
     * @return whether it holds now
     */
    boolean holds(Condition condition, int thread);

    /**
     * Carries an action out. Actions take no time themselves; a DMA they start reports by a condition.
     *
     * @param action what to do
     * @param thread position of the acting thread in the program
     */
    void perform(Action action, int thread);

    /** No thread can go on: the board arms whatever will wake them. */
    void settled();
}
