package org.stacklab.compile;

import java.util.List;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.SwitchPort;
import org.stacklab.model.lab.Workload;

/** Two hosts, {@code sender} and {@code receiver}, with a cable and a workload: nothing is wrong with it. */
final class TestLab {
    private static final LabFactory NEW = LabFactory.eINSTANCE;
    static final Catalogue CATALOGUE = Catalogue.standard();

    final Lab lab = Labs.create("test");
    final Host sender = host("sender");
    final Host receiver = host("receiver");
    final Nic left = nic(sender, "myri0");
    final Nic right = nic(receiver, "myri0");
    final Link cable = link("cable", left, right);
    final Workload burst = workload();

    Compilation compile(String... overrides) {
        try {
            return LabCompiler.compile(lab, CATALOGUE, Overrides.parse(List.of(overrides)));
        } catch (BadOverrideException e) {
            throw new AssertionError(e);
        }
    }

    Host host(String name) {
        Host host = NEW.createHost();
        host.setId(Labs.freshId(lab, "host"));
        host.setName(name);
        host.setCpu("pentium-iii-1000");
        host.setChipset("i815ep");
        host.setKernel("linux-2.2-gm-1.4");
        lab.getHosts().add(host);
        return host;
    }

    Nic nic(Host host, String name) {
        Nic nic = NEW.createNic();
        nic.setId(Labs.freshId(lab, "nic"));
        nic.setName(name);
        nic.setPart("lanai-9");
        host.getNics().add(nic);
        return nic;
    }

    Link link(String name, Port a, Port b) {
        Link link = NEW.createLink();
        link.setId(Labs.freshId(lab, "link"));
        link.setName(name);
        link.setPart("myrinet-1280");
        link.setA(a);
        link.setB(b);
        lab.getLinks().add(link);
        return link;
    }

    Switch crossbar(String name, int ports) {
        Switch crossbar = NEW.createSwitch();
        crossbar.setId(Labs.freshId(lab, "switch"));
        crossbar.setName(name);
        crossbar.setPart("myrinet-switch");
        lab.getSwitches().add(crossbar);
        for (int i = 0; i < ports; i++) {
            SwitchPort port = NEW.createSwitchPort();
            port.setId(Labs.freshId(lab, "port"));
            port.setName("p" + i);
            crossbar.getPorts().add(port);
        }
        return crossbar;
    }

    private Workload workload() {
        Workload workload = NEW.createWorkload();
        workload.setId("workload-1");
        workload.setName("burst");
        workload.setPart("udp-burst");
        workload.setSource(sender);
        workload.setTarget(receiver);
        lab.getWorkloads().add(workload);
        return workload;
    }

    static void set(Configurable owner, String key, String value) {
        Setting setting = NEW.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        owner.getSettings().add(setting);
    }
}
