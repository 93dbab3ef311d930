package org.meridian.ui.method;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.sensitivity.CronbachAlpha;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.ResultAnalysis;

/** Cronbach's alpha of all indicators and of each group. */
final class AlphaSection extends BarSection {

  private static final double GOOD = 0.7;

  AlphaSection(Explorer explorer, LiveMessages messages) {
    super("alpha", explorer, messages);
  }

  @Override
  List<BarRows.Bar> bars(ResultAnalysis analysis) {
    IndexStructure structure = analysis.scores().structure();
    List<BarRows.Bar> all = new ArrayList<>();
    for (int n = 0; n < analysis.alphas().size(); n++) {
      all.add(bar(structure, analysis.alphas().get(n), n == 0));
    }
    return all;
  }

  private BarRows.Bar bar(IndexStructure structure, CronbachAlpha each, boolean overall) {
    boolean whole = each.node() == IndexStructure.ROOT;
    String name =
        overall
            ? messages().get("method.alpha.all")
            : whole ? messages().get("method.alpha.dimensions") : name(structure, each.node());
    Color colour = whole ? Color.GREY : colour(structure, each.node());
    String figure = Numbers.fixed(each.alpha(), 2);
    return new BarRows.Bar(
        name,
        colour,
        each.alpha(),
        OptionalDouble.empty(),
        OptionalDouble.of(GOOD),
        figure,
        messages()
            .get(
                "method.alpha.help",
                name,
                figure,
                Numbers.whole(each.items()),
                Numbers.whole(each.rows())));
  }
}
