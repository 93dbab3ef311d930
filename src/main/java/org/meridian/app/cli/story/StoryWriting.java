package org.meridian.app.cli.story;

import java.util.List;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.story.StoryTarget.StoryFormat;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.file.AtomicFile;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.slides.DeckFile;
import org.meridian.render.slides.DeckLook;
import org.meridian.render.story.StoryPages;
import org.meridian.render.story.StoryPages.PageSetting;
import org.meridian.view.story.StepRequest;

/** Writes the files of a story. */
final class StoryWriting {

  private final StoryTarget target;
  private final LocalText title;
  private final List<StepRequest> steps;
  private final boolean several;
  private final FigureFactory figures = ShippedFigures.create();
  private final StoryPages pages = new StoryPages(figures);

  /**
   * @param several whether names tell the language
   */
  StoryWriting(StoryTarget target, LocalText title, List<StepRequest> steps, boolean several) {
    this.target = target;
    this.title = title;
    this.steps = steps;
    this.several = several;
  }

  /**
   * Writes one kind of file.
   *
   * @param scale pixels of a PNG per pixel of a plain screen
   */
  void write(StoryFormat format, PageSetting setting, double scale) {
    switch (format) {
      case png -> figures(format, FigureFormat.PNG, setting, scale);
      case svg -> figures(format, FigureFormat.SVG, setting, 1);
      case pdf -> whole(format, setting, out -> pages.writePdf(steps, setting, out));
      case html -> whole(format, setting, out -> pages.writeHtml(title, steps, setting, out));
      case pptx -> {
        DeckLook look = new DeckLook(setting.language(), setting.theme());
        whole(format, setting, out -> new DeckFile(figures).write(title, steps, look, out));
      }
    }
  }

  private void whole(StoryFormat format, PageSetting setting, AtomicFile.ContentWriter content) {
    OutputOption.save(target.whole(format, setting.language(), several), content);
  }

  private void figures(StoryFormat format, FigureFormat drawn, PageSetting setting, double scale) {
    for (int at = 0; at < steps.size(); at++) {
      StepRequest step = steps.get(at);
      ExportFigure figure = pages.page(step, setting);
      OutputOption.save(
          target.step(at + 1, step.view().id(), format, setting.language()),
          out -> FigureWriter.write(figure, drawn, scale, out));
    }
  }
}
