package org.meridian.ui.method;

import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.AnalysisPages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.ResultAnalysis;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageContent;

/** A page of bars, one a node or a group of them. */
final class BarSection extends MethodSection {

  private final Explorer explorer;
  private final Page page;
  private final BarRows bars;

  /** Takes the page out of an analysis. */
  interface Page {
    /** The page; it has bars. */
    PageContent of(AnalysisPages pages);
  }

  BarSection(MethodTopic topic, Page page, Explorer explorer, LiveMessages messages) {
    super(topic, messages);
    this.page = page;
    this.explorer = explorer;
    bars = new BarRows(explorer.textScale());
    getChildren().add(bars);
  }

  @Override
  void show(ResultAnalysis analysis) {
    PageContent content = page.of(new AnalysisPages(subject(analysis.result()), analysis));
    publish(analysis.result(), content);
    bars.show(content.block(BarBlock.class), explorer.dark().get());
  }
}
