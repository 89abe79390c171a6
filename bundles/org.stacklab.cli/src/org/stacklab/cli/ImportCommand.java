package org.stacklab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stacklab.export.Json;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Schedule;
import org.stacklab.machine.part.Schedule.Message;
import org.stacklab.model.LabFiles;
import org.stacklab.wire.CaptureException;
import org.stacklab.wire.CaptureReader;
import org.stacklab.wire.IpAddress;

/** {@code import}: makes a workload of a real capture, or of a table of times and sizes. */
final class ImportCommand implements Command {
    private static final Option LAB = Option.of("--lab", "LAB", "the lab whose workload is to send what was captured; it stays as it is");
    private static final Option OUT = Option.of("--out", "NEW.lab", "write that lab with the new workload to this file");
    private static final Option WORKLOAD = Option.of("--workload", "NAME", "which workload, if the lab has several");
    private static final Option FROM = Option.of("--from", "ADDRESS", "the host that plays the source; without it the first that sends");
    private static final Option TO = Option.of("--to", "ADDRESS", "the host that plays the target; without it everybody else");
    private static final Option PORT = Option.of("--port", "PORT", "take only messages from or to this port");
    private static final Option FIRST = Option.of("--first", "COUNT", "take so many messages at most");
    private static final List<String> TABLES = List.of(".csv", ".txt");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String operands() {
        return "CAPTURE";
    }

    @Override
    public String summary() {
        return "Replay the sizes and times of a pcap or pcapng capture, or of a table, as a workload.";
    }

    @Override
    public List<Option> options() {
        return List.of(LAB, OUT, OutFile.FORCE, WORKLOAD, FROM, TO, PORT, FIRST, Option.JSON);
    }

    @Override
    public String details() {
        return """
                User data of UDP and TCP is taken, over IPv4 and IPv6, behind Ethernet, loopback, Linux cooked or no link headers. Only
                lengths and times are read, so that a capture may have kept the headers alone. A fragmented UDP datagram counts once, with
                its whole length; of a fragmented TCP segment only the first fragment counts. What the source sends goes forth, what it
                receives goes back. If several interfaces were captured, the one that saw the first message counts.

                A file that ends in .csv or .txt is a table instead: a line for each message, with a time, a size and forth or back.
                docs/lab-format.md explains it.
                Exit status: 0 the new lab was written, 2 something has to be mended and nothing was written, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("import trace.pcapng --lab sample-labs/e-udp-fig9-e-udp --out replay.lab --port 5001",
                "import burst.csv --lab sample-labs/e-udp-fig9-e-udp --out replay.lab");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        String given = arguments.required(0, "a capture: give a .pcap, .pcapng or .csv file");
        String lab = arguments.required(LAB, "a lab: give --lab LAB");
        OutFile out = new OutFile(arguments.required(OUT, "a file for the new lab: give --out NEW.lab"), OUT.name(),
                arguments.has(OutFile.FORCE));
        CaptureImport messages = new CaptureImport(given, filter(arguments));
        ScheduledLab scheduled = new ScheduledLab(lab, arguments.value(WORKLOAD));
        Schedule schedule = schedule(given, messages, console);
        if (console.stop().isRequested()) {
            return Verdict.interrupted(console);
        }
        byte[] content = scheduled.with(schedule);
        if (!out.write(stream -> stream.write(content), console)) {
            return Verdict.interrupted(console);
        }
        String written = arguments.required(OUT, "");
        console.print(arguments.has(Option.JSON) ? json(schedule, messages, written) : text(schedule, messages, written));
        return Status.OK;
    }

    private static CaptureImport.Filter filter(Arguments arguments) throws UserMistake {
        return new CaptureImport.Filter(address(arguments, FROM), address(arguments, TO), number(arguments, PORT, 65_535),
                number(arguments, FIRST, Schedule.MAX_MESSAGES));
    }

    private static String address(Arguments arguments, Option option) throws UserMistake {
        Optional<String> given = arguments.value(option);
        return given.isEmpty() ? null : IpAddress.canonical(given.get()).orElseThrow(() -> new UserMistake(
                option.name() + " cannot be '" + given.get() + "': give an address such as 10.0.0.1 or 2001:db8::1."));
    }

    private static OptionalInt number(Arguments arguments, Option option, int most) throws UserMistake {
        Optional<String> given = arguments.value(option);
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!given.get().matches("\\d{1,6}") || Integer.parseInt(given.get()) < 1 || Integer.parseInt(given.get()) > most) {
            throw new UserMistake(option.name() + " cannot be '" + given.get() + "': give a number from 1 to " + most + ".");
        }
        return OptionalInt.of(Integer.parseInt(given.get()));
    }

    private static Schedule schedule(String given, CaptureImport messages, Console console) throws UserMistake {
        try {
            Path file = Path.of(given);
            if (TABLES.stream().anyMatch(given.toLowerCase(Locale.ROOT)::endsWith)) {
                return table(file);
            }
            console.progress("reading " + given);
            try (InputStream in = Files.newInputStream(file); CaptureReader reader = new CaptureReader(in)) {
                messages.read(reader, console.stop());
            }
            return console.stop().isRequested() ? Schedule.EMPTY : messages.schedule();
        } catch (CaptureException e) {
            throw new UserMistake(given + " " + e.getMessage() + ".");
        } catch (BadValueException e) {
            throw new UserMistake(given + ": " + e.getMessage() + ".");
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new UserMistake("'" + given + "' does not exist: give a .pcap, .pcapng or .csv file.");
        } catch (CharacterCodingException e) {
            throw new UserMistake(given + " is no UTF-8 text: give a table of times and sizes.");
        } catch (IOException e) {
            throw new UserMistake(given + " cannot be read (" + OutFile.reason(e) + "): see to it or give another.");
        } finally {
            console.progress("");
        }
    }

    private static Schedule table(Path file) throws IOException, BadValueException, UserMistake {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LabFiles.MAX_BYTES + 1);
            if (bytes.length > LabFiles.MAX_BYTES) {
                throw new UserMistake(file + " is larger than " + (LabFiles.MAX_BYTES >> 20) + " MB, which no schedule is: shorten it.");
            }
            return Schedule.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        }
    }

    private static String text(Schedule schedule, CaptureImport messages, String written) {
        long back = schedule.going(true).size();
        return schedule.messages().size() + " messages in " + RunParameters.START.format(schedule.messages().getLast().timePs()) + ", "
                + back + " of them back" + (messages.source() == null ? "" : "; the source is " + messages.source() + ", "
                + messages.leftOut() + " other packets were left out") + ".\nTry stacklab run " + written + "\n";
    }

    private static String json(Schedule schedule, CaptureImport messages, String written) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("out", written);
        fields.put("messages", schedule.messages().size());
        fields.put("messagesBack", schedule.going(true).size());
        fields.put("bytes", schedule.messages().stream().mapToLong(Message::lenBytes).sum());
        fields.put("durationPs", schedule.messages().getLast().timePs());
        fields.put("source", messages.source());
        fields.put("packetsLeftOut", messages.leftOut());
        return Json.of(fields) + "\n";
    }
}
