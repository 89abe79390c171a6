package org.stacklab.model;

import org.stacklab.model.lab.Bend;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Note;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.SwitchPort;
import org.stacklab.model.lab.Workload;

/** A lab that has one of everything the metamodel knows. */
final class SampleLab {
    private static final LabFactory NEW = LabFactory.eINSTANCE;

    private SampleLab() {
    }

    static Lab create() {
        Lab lab = Labs.create("One of everything");
        lab.setDescription("Two lines,\nwith \"quotes\", <angles> & Umlaute: \u00e4\u00f6\u00fc");
        Host sender = host(lab, "sender", 40);
        Host receiver = host(lab, "receiver", 540);
        Switch crossbar = NEW.createSwitch();
        crossbar.setId("switch-1");
        crossbar.setName("crossbar");
        lab.getSwitches().add(crossbar);
        link(lab, sender.getNics().getFirst(), port(lab, crossbar));
        link(lab, port(lab, crossbar), receiver.getNics().getFirst());
        Workload burst = NEW.createWorkload();
        burst.setId("workload-1");
        burst.setName("burst");
        burst.setPart("udp-burst");
        burst.setSource(sender);
        burst.setTarget(receiver);
        burst.getSettings().add(setting("count", "10"));
        lab.getWorkloads().add(burst);
        Note note = NEW.createNote();
        note.setText("Look here");
        note.setWidth(120);
        lab.getNotes().add(note);
        lab.getSettings().add(setting("contention", "off"));
        return lab;
    }

    private static Host host(Lab lab, String name, int x) {
        Host host = NEW.createHost();
        host.setId(Labs.freshId(lab, "host"));
        host.setName(name);
        host.setX(x);
        host.setCpu("pentium-iii-1000");
        host.getSettings().add(setting("mtu", "32KB"));
        lab.getHosts().add(host);
        Nic nic = NEW.createNic();
        nic.setId(Labs.freshId(lab, "nic"));
        nic.setName("myri0");
        host.getNics().add(nic);
        return host;
    }

    private static SwitchPort port(Lab lab, Switch of) {
        SwitchPort port = NEW.createSwitchPort();
        port.setId(Labs.freshId(lab, "port"));
        port.setName(Labs.freshName(of.getPorts(), "p"));
        of.getPorts().add(port);
        return port;
    }

    private static void link(Lab lab, Port a, Port b) {
        Link link = NEW.createLink();
        link.setId(Labs.freshId(lab, "link"));
        link.setName(Labs.freshName(lab.getLinks(), "cable"));
        link.setA(a);
        link.setB(b);
        Bend bend = NEW.createBend();
        bend.setX(300);
        bend.setY(200);
        link.getBends().add(bend);
        lab.getLinks().add(link);
    }

    private static Setting setting(String key, String value) {
        Setting setting = NEW.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }
}
