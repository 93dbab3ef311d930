package org.meridian.app.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.meridian.app.figures.FigureStates;
import org.meridian.model.Dataset;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFinish;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.paper.PaperSize;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.ui.ports.PictureFinish;
import org.meridian.ui.ports.ResultExporter.Picture;
import org.meridian.view.ShownView;
import org.meridian.view.ViewOption;
import org.meridian.view.ViewRequest;
import org.meridian.view.style.MapTheme;

/** Draws what the window shows as the content of files. */
public final class PicturesOfViews {

  private final FigureFactory figures;

  /**
   * @param figures draws
   */
  public PicturesOfViews(FigureFactory figures) {
    this.figures = figures;
  }

  /** The content of a file; takes time. */
  public byte[] bytes(Picture picture, FigureFormat format) throws IOException {
    PictureFinish finish = picture.finish();
    FigureLook look = look(picture);
    Optional<String> state =
        finish
            .carried()
            .map(
                carried ->
                    FigureStates.text(
                        ShownView.chosen(
                            picture.shown().view(), picture.shown().result(), carried.choices()),
                        carried.picked(),
                        look,
                        picture.language()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FigureWriter.write(
        figure(picture, look),
        format,
        new FigureFinish(finish.scale(), finish.paper(), finish.text(), state),
        bytes);
    return bytes.toByteArray();
  }

  private ExportFigure figure(Picture picture, FigureLook look) {
    ShownView shown = picture.shown();
    ScenarioResult result = shown.result();
    Optional<ScenarioResult> baseline =
        shown.view().uses(ViewOption.BASELINE) ? Optional.of(baseline(result)) : Optional.empty();
    ViewRequest request =
        new ViewRequest(
            result, baseline, FixedMessages.ofWindow(picture.language()), shown.choices());
    return shown
        .content()
        .map(content -> figures.figure(content, request, look))
        .orElseGet(() -> figures.figure(shown.view(), request, look));
  }

  private static FigureLook look(Picture picture) {
    MapTheme theme = MapTheme.of(picture.dark());
    Optional<PaperSize> paper = picture.finish().paper();
    return paper.isPresent()
        ? new FigureLook(theme, paper.get().designWidth(), paper.get().designHeight())
        : new FigureLook(theme, picture.width(), picture.height());
  }

  /** The settings as published, in the year of a result. */
  static ScenarioResult baseline(ScenarioResult result) {
    Dataset published = result.dataset().published();
    Scenario opening = Scenario.opening(published).withYear(result.scenario().year());
    return new ScenarioEngine().evaluate(published, opening);
  }
}
