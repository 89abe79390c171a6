package org.stacklab.machine.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.machine.part.Schedule.Message;

/** What people write, and what strangers do. */
class ScheduleTest {
    private static final List<Message> THREE = List.of(new Message(0, 32, false), new Message(10_000_000, 4096, false),
            new Message(10_000_000, 1024, true));

    @ParameterizedTest
    @ValueSource(strings = {
        "0us 32B; 10us 4KB; 10us 1KB back",
        "0 32\n10us 4KB forth\n10us 1KB back\n",
        "time,size,direction\r\n0us,32B,forth\r\n10us,4KB,\r\n10us,1KB,back\r\n",
        "# a comment\n\nTime, Size\n0us, 32   # the first\n 10000ns  4096 ;; 0.01ms 1KB BACK"})
    void severalWritingsMeanTheSame(String text) throws BadValueException {
        assertEquals(THREE, Schedule.parse(text).messages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "0us 1KB; 5us|line 2 of the schedule, '5us', is no message: write a time, a size and perhaps back",
        "0us 1KB 2KB back|line 1 of the schedule, '0us 1KB 2KB back', is no message",
        "0us 1KB; 10 furlongs|line 2 of the schedule, '10 furlongs', has no valid size: give a value from 1 B to 65507 B",
        "0us 1KB; -1us 1KB|line 2 of the schedule, '-1us 1KB', has no valid time: give a value from 0 ps to 1000 s",
        "0us 1KB; 2000s 1KB|'2000s 1KB', has no valid time",
        "0us 0|line 1 of the schedule, '0us 0', has no valid size",
        "0us 65508|has no valid size",
        "9us 1KB; 8us 1KB|line 2 of the schedule, '8us 1KB', is earlier than the message before it: sort the lines by time",
        "0us 1KB up|has an unknown direction: say forth or back",
        "0us 1KB; time size|line 2 of the schedule, 'time size', has no valid time",
        "1e400us 1KB|has no valid time",
        "99999999999999999999999999999999999999999999 1KB|has no valid time"})
    void mistakesAreNamedWithTheirLine(String text, String sentence) {
        String message = assertThrows(BadValueException.class, () -> Schedule.parse(text)).getMessage();
        assertTrue(message.contains(sentence), message);
        assertTrue(message.lines().count() == 1 && message.length() < 250, message);
    }

    @Test
    void isBounded() throws BadValueException {
        String most = "0us 1B;".repeat(Schedule.MAX_MESSAGES);
        assertEquals(Schedule.MAX_MESSAGES, Schedule.parse(most).messages().size());
        assertThrows(BadValueException.class, () -> Schedule.parse(most + "0us 1B"));
    }

    @Test
    void itsTextIsReadBack() throws BadValueException {
        Random random = new Random(7);
        List<Message> messages = new ArrayList<>();
        long timePs = 0;
        for (int i = 0; i < 500; i++) {
            timePs += random.nextLong(1L << random.nextInt(1, 40));
            messages.add(new Message(timePs, 1 + random.nextInt(65_507), random.nextBoolean()));
        }
        Schedule schedule = new Schedule(messages);
        assertEquals(schedule, Schedule.parse(schedule.text()));
        assertEquals(Schedule.EMPTY, Schedule.parse(Schedule.EMPTY.text()));
    }

    @Test
    void garbageIsRefusedInOneSentence() {
        Random random = new Random(11);
        String letters = "0123456789 usKB;\n,#backforth.-\t\u0000é";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            try {
                Schedule schedule = Schedule.parse(text.toString());
                assertEquals(schedule, Schedule.parse(schedule.text()), text::toString);
            } catch (BadValueException e) {
                assertTrue(e.getMessage().startsWith("line "), e.getMessage());
            } catch (Exception e) {
                throw new AssertionError("'" + text + "'", e);
            }
        }
    }

    @Test
    void whoBreaksTheRulesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Schedule(List.of(new Message(5, 1, false), new Message(4, 1, false))));
        assertThrows(IllegalArgumentException.class, () -> new Schedule(List.of(new Message(0, 0, false))));
    }

    @Test
    void valuesWithTheSameScheduleAreEqual() throws BadValueException {
        Values first = Values.NONE.with(RunParameters.SCHEDULE, "0us 1KB", Values.Origin.LAB);
        assertEquals(first, Values.NONE.with(RunParameters.SCHEDULE, " 0us 1024;", Values.Origin.LAB));
        assertNotEquals(first, Values.NONE.with(RunParameters.SCHEDULE, "0us 2KB", Values.Origin.LAB), "as many, but others");
        assertEquals(1, first.get(RunParameters.SCHEDULE));
        assertEquals(Schedule.EMPTY, Values.NONE.schedule(RunParameters.SCHEDULE));
    }

    @Test
    void peopleSeeWhatTheyWrote() throws BadValueException {
        assertEquals("0us 1KB; 3us 7", RunParameters.SCHEDULE.normalise(" 0us 1KB; 3us 7 "));
        assertEquals("4 KB", RunParameters.SIZE.normalise("4096"));
        assertEquals("2 messages", RunParameters.SCHEDULE.format(2));
    }
}
