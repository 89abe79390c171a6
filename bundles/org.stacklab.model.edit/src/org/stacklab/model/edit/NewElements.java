package org.stacklab.model.edit;

import org.stacklab.model.Labs;
import org.stacklab.model.lab.Bend;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Note;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Positioned;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.SwitchPort;
import org.stacklab.model.lab.Workload;

/** Makes elements with fresh ids, fresh names and default parts that are not yet in the lab. */
final class NewElements {
    private static final LabFactory FACTORY = LabFactory.eINSTANCE;

    private final DefaultParts parts;

    NewElements(DefaultParts parts) {
        this.parts = parts;
    }

    Host host(Lab lab, int x, int y) {
        Host host = place(identify(lab, FACTORY.createHost(), Labs.freshName(Labs.topLevel(lab), "host")), x, y);
        host.setCpu(parts.cpu());
        host.setChipset(parts.chipset());
        host.setKernel(parts.kernel());
        host.getNics().add(nic(lab, host));
        return host;
    }

    Nic nic(Lab lab, Host host) {
        Nic nic = identify(lab, FACTORY.createNic(), Labs.freshName(host.getNics(), "nic"));
        nic.setPart(parts.nic());
        return nic;
    }

    Switch crossbar(Lab lab, int x, int y) {
        Switch crossbar = place(identify(lab, FACTORY.createSwitch(), Labs.freshName(Labs.topLevel(lab), "switch")), x, y);
        crossbar.setPart(parts.switchPart());
        return crossbar;
    }

    SwitchPort port(Lab lab, Switch of) {
        return identify(lab, FACTORY.createSwitchPort(), Labs.freshName(of.getPorts(), "port"));
    }

    Link link(Lab lab, Port a, Port b) {
        Link link = identify(lab, FACTORY.createLink(), Labs.freshName(Labs.topLevel(lab), "cable"));
        link.setPart(parts.link());
        link.setA(a);
        link.setB(b);
        return link;
    }

    Workload workload(Lab lab, Host source, Host target) {
        Workload workload = identify(lab, FACTORY.createWorkload(), Labs.freshName(Labs.topLevel(lab), "burst"));
        workload.setPart(parts.workload());
        workload.setSource(source);
        workload.setTarget(target);
        return workload;
    }

    Note note(String text, int x, int y) {
        Note note = place(FACTORY.createNote(), x, y);
        note.setText(text);
        return note;
    }

    Bend bend(int x, int y) {
        return place(FACTORY.createBend(), x, y);
    }

    Setting setting(String key, String value) {
        Setting setting = FACTORY.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }

    private static <T extends Element> T identify(Lab lab, T element, String name) {
        element.setId(Labs.freshId(lab, Labs.kind(element)));
        element.setName(name);
        return element;
    }

    private static <T extends Positioned> T place(T element, int x, int y) {
        element.setX(x);
        element.setY(y);
        return element;
    }
}
