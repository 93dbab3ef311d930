package org.meridian.render.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.story.StepPainter.PictureSize;
import org.meridian.scenario.story.StepWords;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.story.StepRequest;
import org.meridian.view.story.ToldPicture;
import org.meridian.view.story.marks.StepSubject;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** A story as pages: single figures, one document, or one web page that stands alone. */
public final class StoryPages {

  private static final double HTML_SCALE = 1.5;

  private static final double DESIGN_WIDTH = 1280;

  private static final double DESIGN_HEIGHT = 720;

  private final FigureFactory figures;
  private final StepPainter painter;

  /** Draws with the figures of the program. */
  public StoryPages(FigureFactory figures) {
    this.figures = figures;
    this.painter = new StepPainter(figures);
  }

  /**
   * How pages look.
   *
   * @param width in design pixels
   * @param height in design pixels
   */
  public record PageSetting(Language language, MapTheme theme, int width, int height) {

    /** Type has the same share of a large page as of a stage; it is not smaller on a small one. */
    private double unit() {
      return Math.max(1, Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT));
    }

    /** The same page in the pixels that its type is measured in. */
    private PageSetting plain() {
      return new PageSetting(
          language, theme, (int) Math.ceil(width / unit()), (int) Math.ceil(height / unit()));
    }
  }

  /** The page of a step: its title, its text and its picture. */
  public ExportFigure page(StepRequest step, PageSetting setting) {
    return new LargerFigure(
        plain(step, setting.plain()), setting.unit(), setting.width(), setting.height());
  }

  private ExportFigure plain(StepRequest step, PageSetting setting) {
    MapTheme theme =
        step.step().viewpoint().look().dark().map(MapTheme::of).orElse(setting.theme());
    SlideFigure.PageLook look =
        new SlideFigure.PageLook(
            setting.language(),
            MapStyle.of(theme),
            figures.typefaces(),
            setting.width(),
            setting.height());
    String foot = PlainStep.foot(step, setting.language(), figures.composer());
    ExportFigure picture =
        painter.plain(
            step,
            new PictureSize(
                setting.language(),
                theme,
                SlideFigure.roomWidth(look),
                SlideFigure.roomHeight(step.step(), foot, look),
                OptionalInt.empty()),
            RoomFit.LEAST);
    return new SlideFigure(step.step(), foot, picture, look);
  }

  /** Writes all pages as one PDF; each is made when it is drawn. */
  public void writePdf(List<StepRequest> steps, PageSetting setting, OutputStream out)
      throws IOException {
    FigureWriter.writePages(
        new AbstractList<>() {
          @Override
          public ExportFigure get(int at) {
            return page(steps.get(at), setting);
          }

          @Override
          public int size() {
            return steps.size();
          }
        },
        out);
  }

  /** Writes one web page with all pictures in it and keys to step; nothing comes from elsewhere. */
  public void writeHtml(
      LocalText title, List<StepRequest> steps, PageSetting setting, OutputStream out)
      throws IOException {
    Messages words = FixedMessages.ofWindow(setting.language());
    HtmlStory html = new HtmlStory(setting.language(), setting.theme(), words.get(title));
    for (StepRequest step : steps) {
      StepWords said = step.step().words();
      html.add(
          said.title().in(setting.language()),
          said.text().in(setting.language()),
          ToldPicture.of(step, setting.language(), figures.clusters()::fresh),
          picture(step, setting),
          PlainStep.foot(step, setting.language(), figures.composer()),
          StepSubject.of(step.step(), step.result().dataset(), words));
    }
    html.write(words, out);
  }

  /** Laid out for the part of the page that it may take, so that its type is not made smaller. */
  private String picture(StepRequest step, PageSetting page) throws IOException {
    PageSetting setting = page.plain();
    ExportFigure figure =
        painter.plain(
            step,
            new PictureSize(
                setting.language(),
                setting.theme(),
                setting.width() * HtmlStory.WIDTH_SHARE / 100,
                setting.height() * HtmlStory.HEIGHT_SHARE / 100,
                OptionalInt.empty()),
            RoomFit.LEAST);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    double scale = HTML_SCALE * page.width() / figure.width();
    FigureWriter.write(figure, FigureFormat.PNG, scale, png);
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
