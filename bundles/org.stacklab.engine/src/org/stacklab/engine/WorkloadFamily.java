package org.stacklab.engine;

import java.util.Optional;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Kernel;
import org.stacklab.machine.part.Installed;

/**
 * Processes that talk in another way than ours. A jar of its own names its class in the file
 * {@code META-INF/services/org.stacklab.engine.WorkloadFamily}; docs/extending.md tells the rest.
 */
public interface WorkloadFamily {
    /**
     * What the parts of this family call it.
     *
     * @return the family of the parts, which no other workload family has; see {@link WorkloadSpec#isUserLevel}
     */
    String family();

    /**
     * Puts processes on two hosts.
     *
     * @param world where the run happens
     * @param spec what is wanted of them
     * @param source the host that sends
     * @param target the host that receives
     * @return the processes, not yet started; most extend {@link Dialogue}
     */
    Workload workload(World world, WorkloadSpec spec, Kernel source, Kernel target);

    /**
     * The family with a name, among those that are installed.
     *
     * @param family its name
     * @return nothing when no jar brings it
     */
    static Optional<WorkloadFamily> installed(String family) {
        return Installed.of(WorkloadFamily.class).stream().filter(each -> each.family().equals(family)).findFirst();
    }
}
