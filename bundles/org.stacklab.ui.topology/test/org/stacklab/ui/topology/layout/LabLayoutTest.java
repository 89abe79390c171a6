package org.stacklab.ui.topology.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.Template;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.Note;
import org.stacklab.model.lab.Positioned;

class LabLayoutTest {
    private static final Dimension SIZE = new Dimension(150, 100);

    private final Lab lab = Template.STAR.create("star", DefaultParts.E1);

    private Map<Positioned, Point> places() {
        Map<Positioned, Dimension> sizes = new LinkedHashMap<>();
        lab.eContents().stream().filter(Positioned.class::isInstance).forEach(each -> sizes.put((Positioned) each, SIZE));
        return new LabLayout(lab, sizes).places();
    }

    @Test
    void trafficFlowsFromTheLeftToTheRight() {
        Map<Positioned, Point> places = places();
        int middle = places.get(lab.getSwitches().getFirst()).x;
        for (Host host : lab.getHosts()) {
            assertEquals(host.getName().equals("receiver"), places.get(host).x > middle, host.getName());
        }
    }

    @Test
    void nothingCoversAnything() {
        List<Rectangle> boxes = new ArrayList<>();
        places().values().forEach(place -> boxes.add(new Rectangle(place, SIZE)));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
            }
        }
    }

    @Test
    void notesAreNotCovered() {
        Note note = LabFactory.eINSTANCE.createNote();
        note.setX(80);
        note.setY(140);
        lab.getNotes().add(note);
        places().values().forEach(place -> assertFalse(new Rectangle(place, SIZE).intersects(new Rectangle(new Point(80, 140), SIZE))));
    }

    @Test
    void theSameLabGivesTheSamePlaces() {
        assertEquals(places(), places());
        assertTrue(places().values().stream().mapToInt(place -> place.x).min().orElseThrow() == 80);
    }
}
