package org.meridian.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.file.AtomicFile;

/** What is no file is written to, and never replaced by one. */
@DisabledOnOs(OS.WINDOWS)
class AtomicFileStreamTest {

  @TempDir private Path folder;

  @Test
  void writesIntoAPipeAsItStands() throws Exception {
    Path pipe = Pipes.in(folder, "pipe");
    CompletableFuture<byte[]> reader = CompletableFuture.supplyAsync(() -> Pipes.read(pipe));

    AtomicFile.write(pipe, "through the pipe".getBytes(UTF_8));

    assertThat(reader.get()).asString(UTF_8).isEqualTo("through the pipe");
    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(pipe));
  }

  @Test
  void writesIntoAPipeThroughALink() throws Exception {
    Path pipe = Pipes.in(folder, "pipe");
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    CompletableFuture<byte[]> reader = CompletableFuture.supplyAsync(() -> Pipes.read(pipe));

    AtomicFile.write(link, "through the link".getBytes(UTF_8));

    assertThat(reader.get()).asString(UTF_8).isEqualTo("through the link");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void leavesASocketAlone() throws IOException {
    Path place = folder.resolve("socket");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(place));

      assertThatThrownBy(() -> AtomicFile.write(place, new byte[] {1}))
          .isInstanceOf(IOException.class);

      assertThat(Files.readAttributes(place, BasicFileAttributes.class).isOther()).isTrue();
    }
  }
}
