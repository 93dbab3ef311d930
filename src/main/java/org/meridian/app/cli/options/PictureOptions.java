package org.meridian.app.cli.options;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.view.style.MapTheme;
import picocli.CommandLine.Option;

/** Size and look of a picture. */
public final class PictureOptions extends UsageCheck {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  private static final int NARROWEST = 320;
  private static final int LOWEST = 200;
  private static final int LONGEST = 32_767;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Width and height in pixels of a plain screen; ${DEFAULT-VALUE} unless given.")
  private String size = "1600x900";

  @Option(
      names = "--scale",
      paramLabel = "S",
      description =
          "Pixels of a PNG per such pixel; 1 unless given. Other pictures have no pixels.")
  private Double scale;

  @Option(
      names = "--lang",
      paramLabel = "en or zh-CN",
      split = ",",
      description =
          "The language of the words; that of the system unless given. A story takes both,"
              + " en,zh-CN.")
  private List<String> languages = List.of();

  @Option(
      names = "--theme",
      paramLabel = "light or dark",
      description = "The colours; ${DEFAULT-VALUE} unless given.")
  private String theme = "light";

  /** Pixels of a PNG per pixel of a plain screen; drawings without pixels have no scale. */
  public double scale(FigureFormat format) {
    if (scale != null && !(scale > 0)) {
      throw usage("number.above", "--scale", 0);
    }
    if (scale != null && format != FigureFormat.PNG) {
      throw usage("scale.only.png");
    }
    size();
    return times();
  }

  private double times() {
    return scale == null ? 1 : scale;
  }

  /** Width and height; wrong usage where nothing could be drawn, before anything is scored. */
  private int[] size() {
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches()) {
      throw usage("picture.size.form", size);
    }
    int width = Integer.parseInt(pixels.group(1));
    int height = Integer.parseInt(pixels.group(2));
    boolean fits = width >= NARROWEST && height >= LOWEST;
    require(
        fits && Math.max(width, height) * times() <= LONGEST,
        "picture.size",
        size,
        NARROWEST,
        LOWEST,
        LONGEST);
    return new int[] {width, height};
  }

  /** Theme and size in pixels that the options ask for. */
  public FigureLook look() {
    int[] pixels = size();
    return new FigureLook(theme(), pixels[0], pixels[1]);
  }

  /** The language of the words, where there is one. */
  public Language language() {
    require(languages.size() < 2, "lang.one", String.join(",", languages));
    return languages().getFirst();
  }

  /** The languages of the words, each once; at least one. */
  public List<Language> languages() {
    return languages.isEmpty()
        ? List.of(CommandWords.ofThisSystem().language())
        : languages.stream().map(this::language).distinct().toList();
  }

  private Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(known -> known.tag().equalsIgnoreCase(tag))
        .findFirst()
        .orElseThrow(() -> usage("takes.either", "--lang", "en", "zh-CN", tag));
  }

  private MapTheme theme() {
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> MapTheme.LIGHT;
      case "dark" -> MapTheme.DARK;
      default -> throw usage("takes.either", "--theme", "light", "dark", theme);
    };
  }
}
