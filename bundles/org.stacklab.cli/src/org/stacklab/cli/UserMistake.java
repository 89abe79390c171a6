package org.stacklab.cli;

/** Something the user can mend; the message is one sentence that names the thing and the mend. */
class UserMistake extends Exception {
    private static final long serialVersionUID = 1;

    UserMistake(String sentence) {
        super(sentence);
    }
}
