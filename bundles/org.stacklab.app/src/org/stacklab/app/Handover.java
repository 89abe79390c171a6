package org.stacklab.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Two workbenches cannot share a workspace, so the second hands its files to the first and ends: the first listens at a socket inside
 * the workspace, which no other machine and nobody without access to the workspace can reach.
 */
final class Handover implements AutoCloseable {
    private static final String SOCKET = ".metadata/.handover";

    private final ServerSocketChannel server;
    private final Path socket;

    private Handover(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /**
     * Begins to listen; where that is impossible, for example because the name of the workspace is too long for a socket, nothing
     * is handed over.
     *
     * @param workspace the folder of the workspace, which the caller has locked
     * @param open told, in a thread of its own, which files to open; an empty list stands for a second start without files
     * @return what listens until it is closed
     */
    static Handover accept(Path workspace, Consumer<List<Path>> open) {
        Path socket = workspace.resolve(SOCKET);
        try {
            Files.createDirectories(socket.getParent());
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofPlatform().daemon().name("handover").start(() -> listen(server, open));
            return new Handover(server, socket);
        } catch (IOException | UnsupportedOperationException e) {
            return new Handover(null, socket);
        }
    }

    private static void listen(ServerSocketChannel server, Consumer<List<Path>> open) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                String lines = new String(Channels.newInputStream(caller).readAllBytes(), StandardCharsets.UTF_8);
                open.accept(lines.lines().map(Path::of).toList());
            } catch (IOException closedOrBroken) {
                continue;
            }
        }
    }

    /**
     * Hands files over.
     *
     * @param workspace the folder of a workspace that somebody else has locked
     * @param labs absolute paths
     * @return false if nobody listens
     */
    static boolean send(Path workspace, List<Path> labs) {
        try (SocketChannel first = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            first.connect(UnixDomainSocketAddress.of(workspace.resolve(SOCKET)));
            String lines = labs.stream().map(Path::toString).collect(Collectors.joining("\n"));
            Channels.newOutputStream(first).write(lines.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(socket);
            }
        } catch (IOException e) {
            // The next one to listen removes what is left.
            return;
        }
    }
}
