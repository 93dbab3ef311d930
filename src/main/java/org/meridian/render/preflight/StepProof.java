package org.meridian.render.preflight;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.StepPainter;
import org.meridian.scenario.story.StepPrint;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/** Draws a step in both languages at one small size, and takes a print of the pictures. */
public final class StepProof {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final int COLUMNS = 24;
  private static final int ROWS = 14;
  private static final int CHANNELS = 3;

  private final StepPainter painter;

  /** Draws with the figures of the program. */
  public StepProof(FigureFactory figures) {
    painter = new StepPainter(figures);
  }

  /** The print of a step; the same step and dataset give the same. Takes half a second or so. */
  public StepPrint print(StepRequest step) {
    MessageDigest digest = digest();
    byte[] coarse = new byte[Language.values().length * COLUMNS * ROWS * CHANNELS];
    int at = 0;
    for (Language language : Language.values()) {
      PixelFrame frame =
          painter.page(
              step,
              new StepPainter.PictureSize(
                  language, MapTheme.LIGHT, WIDTH, HEIGHT, OptionalInt.empty()),
              1);
      ByteBuffer pixels = ByteBuffer.allocate(Integer.BYTES * frame.argb().length);
      pixels.asIntBuffer().put(frame.argb());
      digest.update(pixels);
      at = grid(frame, coarse, at);
    }
    return new StepPrint(
        HexFormat.of().formatHex(digest.digest()), Base64.getEncoder().encodeToString(coarse));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int grid(PixelFrame frame, byte[] coarse, int from) {
    int at = from;
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
          coarse[at++] = (byte) mean(frame, column, row, shift);
        }
      }
    }
    return at;
  }

  private static long mean(PixelFrame frame, int column, int row, int shift) {
    long sum = 0;
    int count = 0;
    int bottom = (row + 1) * frame.height() / ROWS;
    int right = (column + 1) * frame.width() / COLUMNS;
    for (int y = row * frame.height() / ROWS; y < bottom; y++) {
      for (int x = column * frame.width() / COLUMNS; x < right; x++) {
        sum += frame.argb()[y * frame.width() + x] >> shift & 0xFF;
        count++;
      }
    }
    return Math.round((double) sum / count);
  }
}
