package org.meridian.render.slides;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.wording.Language;
import org.meridian.view.Views;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.story.StepRequest;
import org.meridian.view.words.FigureWords;

/** What the figure of a ranking says around it, for the slide that shows it as a table. */
final class SaidOfTable {

  private SaidOfTable() {}

  /** Dataset, year, weights, methods, what-ifs and which cities are left, on one line. */
  static String line(StepRequest step, Language language) {
    FigureCaption caption = caption(step, language);
    return caption.title() + " · " + caption.subtitle();
  }

  /** Lines below: sources, unless they are blank, and what the dataset wants said. */
  static List<String> foot(StepRequest step, Language language, String sources) {
    List<String> lines = new ArrayList<>();
    if (!sources.isBlank()) {
      lines.add(sources);
    }
    lines.addAll(caption(step, language).notes());
    return lines;
  }

  private static FigureCaption caption(StepRequest step, Language language) {
    CaptionComposer captions = new CaptionComposer(step.result(), FigureWords.in(language));
    // Conditions are asked of all cities, whatever the filter is.
    return captions.plain(captions.title(""), step.view().equals(Views.QUERY) ? "query" : "");
  }
}
