package org.stacklab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be set for one run of a lab. */
final class RunSettings {
    static final Option SET = Option.list("--set", "ELEMENT.PROPERTY=VALUE", "set a property, for example host.mtu=4KB");
    static final Option CONTENTION = Option.of("--contention", "on|off", "off lets every activity run as if it were alone");

    private RunSettings() {
    }

    /** What the options say, as {@link LabSource} takes it. */
    static List<String> of(Arguments arguments) throws UserMistake {
        List<String> settings = new ArrayList<>(arguments.values(SET));
        Optional<String> contention = arguments.value(CONTENTION);
        if (contention.isPresent()) {
            if (!List.of("on", "off").contains(contention.get())) {
                throw new UserMistake("--contention cannot be '" + contention.get() + "': say on or off.");
            }
            settings.add("lab.contention=" + contention.get());
        }
        return settings;
    }
}
