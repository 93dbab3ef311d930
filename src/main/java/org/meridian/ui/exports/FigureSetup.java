package org.meridian.ui.exports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meridian.render.figure.file.FigureFinish.SvgText;
import org.meridian.render.figure.paper.PaperFormat;
import org.meridian.render.figure.paper.PaperSize;
import org.meridian.render.figure.sheet.FigureLimits;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.ports.PictureFinish;
import org.meridian.ui.state.Settings;

/**
 * How figures are exported, as it was chosen last.
 *
 * @param kind of file
 * @param size a word of {@link #SIZES}
 * @param own width and height where the size is one's own: {@code 297x210mm} or pixels
 * @param dpi pixels an inch on paper; 0 for what is usual
 * @param text whether words in an SVG stay text
 * @param both whether both languages are written
 * @param state whether the file gives the view back when it is opened
 */
public record FigureSetup(
    DialogFileKind kind,
    String size,
    String own,
    int dpi,
    boolean text,
    boolean both,
    boolean state) {

  /** As large as in the window. */
  static final String WINDOW = "window";

  /** A size of one's own. */
  static final String OWN = "own";

  /** All sizes, in the order in which they are offered. */
  static final List<String> SIZES =
      Stream.of(List.of(WINDOW), PaperFormat.words(), List.of(OWN)).flatMap(List::stream).toList();

  /** Resolutions that are offered; the first is what is usual for the size. */
  static final List<Integer> RESOLUTIONS = List.of(0, 96, 144, 200, 300, 600);

  /** The kinds of file. */
  static final List<DialogFileKind> KINDS =
      List.of(DialogFileKind.PNG, DialogFileKind.SVG, DialogFileKind.PDF);

  private static final Pattern PIXELS = Pattern.compile("(\\d{3,5})x(\\d{3,5})");
  private static final String NAME = "figure.";

  /** A picture as it stands in the window, without what it carries. */
  public static final FigureSetup USUAL =
      new FigureSetup(DialogFileKind.PNG, WINDOW, "", 0, false, false, false);

  /** As large as in the window, in its language; whether it carries its state as chosen last. */
  public static FigureSetup quick(Settings settings) {
    boolean state = settings.flag(NAME + "state", true);
    return new FigureSetup(DialogFileKind.PNG, WINDOW, "", 0, false, false, state);
  }

  /** What was chosen last. */
  public static FigureSetup recall(Settings settings) {
    DialogFileKind kind = settings.choice(NAME + "kind", DialogFileKind.PNG);
    int dpi = (int) settings.number(NAME + "dpi", 0);
    return new FigureSetup(
        KINDS.contains(kind) ? kind : DialogFileKind.PNG,
        settings.word(NAME + "size", SIZES, WINDOW),
        settings.text(NAME + "own").orElse("297x210mm"),
        RESOLUTIONS.contains(dpi) ? dpi : 0,
        settings.flag(NAME + "text", false),
        settings.flag(NAME + "both", false),
        settings.flag(NAME + "state", true));
  }

  /** Keeps it for the next time. */
  public void remember(Settings settings) {
    settings.put(NAME + "kind", kind);
    settings.put(NAME + "size", size);
    settings.put(NAME + "own", own);
    settings.put(NAME + "dpi", dpi);
    settings.put(NAME + "text", text);
    settings.put(NAME + "both", both);
    settings.put(NAME + "state", state);
    settings.save();
  }

  /**
   * The size on paper; empty where it is in pixels, or nothing that can be. Only a PNG has a
   * resolution.
   */
  Optional<PaperSize> paper() {
    boolean usual = dpi == 0 || kind != DialogFileKind.PNG;
    return PaperSize.parse(size.equals(OWN) ? own.strip() : size)
        .map(paper -> usual ? paper : paper.at(dpi));
  }

  /** Width and height in pixels of one's own; empty for paper, or for the window. */
  Optional<int[]> pixels() {
    Matcher written = PIXELS.matcher(own.strip());
    return size.equals(OWN) && written.matches()
        ? Optional.of(
            new int[] {Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))})
        : Optional.empty();
  }

  /** Whether the size can be drawn. */
  boolean isSound() {
    if (size.equals(WINDOW)) {
      return true;
    }
    Optional<PaperSize> paper = paper();
    return paper.isPresent()
        ? paper.get().canBeDrawn()
        : pixels().filter(each -> FigureLimits.areKept(each[0], each[1], 1)).isPresent();
  }

  /** How pictures become files, without what they carry. */
  PictureFinish finish() {
    return new PictureFinish(
        size.equals(WINDOW) ? PictureFinish.USUAL.scale() : 1,
        paper(),
        text && kind == DialogFileKind.SVG ? SvgText.TEXT : SvgText.OUTLINES,
        Optional.empty(),
        both);
  }
}
