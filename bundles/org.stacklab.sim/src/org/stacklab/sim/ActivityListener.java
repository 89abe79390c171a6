package org.stacklab.sim;

/** Is told of every activity that has ended; the record of the run listens here. */
public interface ActivityListener {
    /**
     * Called when an activity has received all its work or was cancelled after it had begun. The activity may be started again
     * right after this call, so that everything of interest must be copied.
     *
     * @param ended the activity; its span fields are valid
     */
    void ended(Activity ended);
}
