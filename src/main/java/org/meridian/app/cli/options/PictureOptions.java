package org.meridian.app.cli.options;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.TwinFiles;
import org.meridian.render.figure.paper.PaperSize;
import org.meridian.render.figure.sheet.FigureLimits;
import org.meridian.view.style.MapTheme;
import picocli.CommandLine.Option;

/** Size and look of a picture. */
public final class PictureOptions extends UsageCheck {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description =
          "Width and height in pixels of a plain screen; ${DEFAULT-VALUE} unless given. Or on paper:"
              + " in millimetres, as 297x210mm, or slide, a4, a3, square or poster.")
  private String size = "1600x900";

  @Option(
      names = "--dpi",
      paramLabel = "DPI",
      description =
          "Pixels an inch of a PNG on paper; for millimetres, a4 and a3 300, for a poster 200, for"
              + " slide and square 144 unless given.")
  private Integer dpi;

  @Option(
      names = "--scale",
      paramLabel = "S",
      description =
          "Pixels of a PNG per such pixel; 1 unless given. Other pictures have no pixels.")
  private Double scale;

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "en or zh-CN",
      description =
          "The language of the words; that of the system unless given. en,zh-CN writes NAME-en and"
              + " NAME-zh-CN, laid out alike.")
  private List<String> languages = List.of();

  @Option(
      names = "--theme",
      paramLabel = "light or dark",
      description = "The colours; ${DEFAULT-VALUE} unless given.")
  private String theme = "light";

  /** Pixels of a PNG per pixel of a plain screen; drawings without pixels have no scale. */
  public double scale(FigureFormat format) {
    Optional<PaperSize> paper = paper();
    require(dpi == null || paper.isPresent(), "dpi.without.paper");
    require(dpi == null || format == FigureFormat.PNG, "dpi.only.png");
    require(scale == null || paper.isEmpty(), "no.effect.with", "--scale", "--size " + size);
    if (scale != null && !(scale > 0)) {
      throw usage("number.above", "--scale", 0);
    }
    if (scale != null && format != FigureFormat.PNG) {
      throw usage("scale.only.png");
    }
    int[] design = size();
    return paper.map(on -> (double) on.pixels(on.width()) / design[0]).orElse(times());
  }

  /** The size on paper, if the options ask for one. */
  public Optional<PaperSize> paper() {
    Optional<PaperSize> paper = PaperSize.parse(size);
    if (dpi != null) {
      require(
          dpi >= PaperSize.LEAST_DPI && dpi <= PaperSize.MOST_DPI,
          "dpi.range",
          PaperSize.LEAST_DPI,
          PaperSize.MOST_DPI,
          dpi);
      return paper.map(known -> known.at(dpi));
    }
    return paper;
  }

  private int[] onPaper(PaperSize paper) {
    require(paper.canBeDrawn(), "picture.size.paper", size, paper.dpi(), FigureLimits.LONGEST);
    return new int[] {paper.designWidth(), paper.designHeight()};
  }

  private double times() {
    return scale == null ? 1 : scale;
  }

  /** Width and height; wrong usage where nothing could be drawn, before anything is scored. */
  private int[] size() {
    Optional<PaperSize> paper = paper();
    if (paper.isPresent()) {
      return onPaper(paper.get());
    }
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches()) {
      throw usage("picture.size.form", size);
    }
    int width = Integer.parseInt(pixels.group(1));
    int height = Integer.parseInt(pixels.group(2));
    require(
        FigureLimits.areKept(width, height, times()),
        "picture.size",
        size,
        FigureLimits.NARROWEST,
        FigureLimits.LOWEST,
        FigureLimits.LONGEST);
    return new int[] {width, height};
  }

  /** Theme and size in pixels that the options ask for. */
  public FigureLook look() {
    int[] pixels = size();
    return new FigureLook(theme(), pixels[0], pixels[1]);
  }

  /** The languages of the words: one, or each that was asked for. */
  public List<Language> languages() {
    if (languages.isEmpty()) {
      return List.of(CommandWords.ofThisSystem().language());
    }
    List<Language> asked = languages.stream().map(this::language).toList();
    for (Language each : asked) {
      require(
          asked.indexOf(each) == asked.lastIndexOf(each), "option.twice", "--lang " + each.tag());
    }
    return asked;
  }

  private Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(known -> known.tag().equalsIgnoreCase(tag))
        .findFirst()
        .orElseThrow(() -> usage("takes.either", "--lang", "en", "zh-CN", tag));
  }

  /** The file of a language: NAME itself where it is the only one, else NAME-LANGUAGE. */
  public static Path file(Path file, Language language, List<Language> all) {
    return all.size() == 1 ? file : TwinFiles.of(file, language);
  }

  private MapTheme theme() {
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> MapTheme.LIGHT;
      case "dark" -> MapTheme.DARK;
      default -> throw usage("takes.either", "--theme", "light", "dark", theme);
    };
  }
}
