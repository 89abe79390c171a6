package org.stacklab.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stacklab.compile.Compilation;
import org.stacklab.compile.LabCompiler;
import org.stacklab.compile.Overrides;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Schedule;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Workload;

/** A lab one of whose workloads gets a schedule. */
final class ScheduledLab {
    /** What a schedule says in another way. */
    private static final Set<String> REPLACED = Set.of(RunParameters.SCHEDULE.key(), RunParameters.COUNT_MESSAGES.key(),
            RunParameters.SIZE.key(), RunParameters.INTERVAL.key());

    private final Lab lab;
    private final Workload workload;

    /**
     * Reads a lab, whose file is left alone.
     *
     * @param given a lab file or its folder
     * @param name the name of a workload, needed when there are several
     * @throws UserMistake if there is no such lab, or no such workload
     */
    ScheduledLab(String given, Optional<String> name) throws UserMistake {
        try {
            lab = LabFiles.load(Path.of(given));
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no file name: give a .lab file or the folder of one.");
        } catch (LabFileException e) {
            throw new UserMistake(e.getMessage());
        }
        workload = workload(given, name);
    }

    private Workload workload(String given, Optional<String> name) throws UserMistake {
        List<String> names = lab.getWorkloads().stream().map(Workload::getName).toList();
        if (names.isEmpty()) {
            throw new UserMistake(given + " has no workload: add one between the hosts that are to talk.");
        }
        if (name.isEmpty() && names.size() > 1) {
            throw new UserMistake(given + " has several workloads: say --workload with one of " + String.join(", ", names) + ".");
        }
        int at = name.isEmpty() ? 0 : names.indexOf(name.get());
        if (at < 0) {
            throw new UserMistake(given + " has no workload '" + name.get() + "'" + NearMatch.hint(name.get(), names) + "; say one of "
                    + String.join(", ", names) + ".");
        }
        return lab.getWorkloads().get(at);
    }

    /**
     * Gives the workload its schedule.
     *
     * @param schedule what is to be sent
     * @return the content of a lab file
     * @throws UserMistake if the lab could not be run with it
     */
    byte[] with(Schedule schedule) throws UserMistake {
        Catalogue catalogue = Catalogue.standard();
        String family = catalogue.part(Slot.WORKLOAD, workload.getPart()).map(Part::family).orElse("");
        workload.setPart(WorkloadSpec.isUserLevel(family) ? "gm-schedule" : "udp-schedule");
        workload.getSettings().removeIf(each -> REPLACED.contains(each.getKey()));
        Setting setting = LabFactory.eINSTANCE.createSetting();
        setting.setKey(RunParameters.SCHEDULE.key());
        setting.setValue(schedule.text());
        workload.getSettings().add(setting);
        Compilation compilation = LabCompiler.compile(lab, catalogue, Overrides.NONE);
        if (compilation.spec().isEmpty()) {
            throw new UserMistake("the new lab could not be run: " + compilation.errors().getFirst().message());
        }
        try {
            return LabFiles.write(lab);
        } catch (LabFileException e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
