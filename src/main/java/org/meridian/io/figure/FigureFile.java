package org.meridian.io.figure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.file.UserFiles;
import org.meridian.io.story.SavedStory;
import org.meridian.model.reading.FigureCode;
import org.meridian.model.reading.Loaded;

/**
 * Finds the state in a figure. The pixels, paths and pages around it are not looked at; what is
 * damaged, larger than {@value #MOST_BYTES} bytes or no state is refused with its reason.
 */
public final class FigureFile {

  /** The largest state that is read, in bytes. */
  public static final int MOST_BYTES = 8_000_000;

  private static final int HEAD = 1024;

  private FigureFile() {}

  /** Whether a file is called as figures are. */
  public static boolean isNamedSo(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return List.of(".png", ".svg", ".pdf").stream().anyMatch(name::endsWith);
  }

  /** Reads the state that a figure carries: a story of one step. */
  public static Loaded<SavedStory> read(Path file) {
    String name = file.toString();
    try {
      return FigureState.read(name, text(file));
    } catch (RefusedContentException refused) {
      return Loaded.failed(List.of(refused.problem()));
    } catch (IOException unreadable) {
      return Loaded.failed(List.of(FileProblems.reading(file, unreadable)));
    }
  }

  private static String text(Path file) throws IOException {
    UserFiles.regularSize(file);
    String name = file.toString();
    Optional<String> found;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(HEAD);
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      in.reset();
      if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
        found = PngState.find(name, in);
      } else if (head.startsWith("%PDF-")) {
        found = PdfState.find(name, file);
      } else if (head.contains("<svg")) {
        found = SvgState.find(name, in);
      } else {
        throw RefusedContentException.of(name, FigureCode.FIGURE_KIND);
      }
    }
    return found.orElseThrow(
        () -> RefusedContentException.of(name, FigureCode.FIGURE_WITHOUT_STATE));
  }

  /** Reads what is left of a stream that nobody vouches for. */
  static byte[] limited(String file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge(file);
    }
    return bytes;
  }

  static RefusedContentException tooLarge(String file) {
    return RefusedContentException.of(
        file, FigureCode.FIGURE_STATE_TOO_LARGE, Integer.toString(MOST_BYTES));
  }

  static RefusedContentException damaged(String file) {
    return RefusedContentException.of(file, FigureCode.FIGURE_DAMAGED);
  }
}
