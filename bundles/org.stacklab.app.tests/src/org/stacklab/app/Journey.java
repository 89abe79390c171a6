package org.stacklab.app;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user does with mouse and keyboard alone, from a clear desk to a clear desk; fails on whatever is logged meanwhile. */
abstract class Journey {
    @RegisterExtension
    final LogWatch log = new LogWatch();
    @RegisterExtension
    final UserThread user = new UserThread();

    @BeforeEach
    void sitDown() {
        Desk.clear();
    }

    @AfterEach
    void leave() {
        Desk.clear();
    }
}
