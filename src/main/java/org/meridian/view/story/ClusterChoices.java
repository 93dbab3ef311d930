package org.meridian.view.story;

import java.util.List;
import java.util.Set;
import org.meridian.view.ViewChoices;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.clusters.ClusterOrder;
import org.meridian.view.clusters.RankChoice;

/** What of the clusters is looked at. */
final class ClusterChoices implements ChoiceCodec {

  private static final String LED = "clusters.led";
  private static final String OUTLINES = "clusters.outlines";
  private static final String NAMES = "clusters.names";
  private static final String NOISE = "clusters.noise";
  private static final String CHOSEN = "clusters.chosen";
  private static final String NODE = "clusters.node";
  private static final String ORDER = "clusters.order";
  private static final String BOTH = "clusters.both";

  @Override
  public Set<String> names() {
    return Set.of(LED, OUTLINES, NAMES, NOISE, CHOSEN, NODE, ORDER, BOTH);
  }

  @Override
  public void write(ViewChoices choices, ChoiceWriter out) {
    ClusterLook look = choices.clusters();
    ClusterLook usual = ClusterLook.USUAL;
    out.flag(LED, look.ledOnly(), usual.ledOnly());
    out.flag(OUTLINES, look.outlines(), usual.outlines());
    out.flag(NAMES, look.names(), usual.names());
    out.flag(NOISE, look.noise(), usual.noise());
    out.word(CHOSEN, look.chosen(), usual.chosen());
    out.word(NODE, look.rank().node(), usual.rank().node());
    out.constant(ORDER, look.rank().clusters(), usual.rank().clusters());
    out.constant(BOTH, look.rank().both(), usual.rank().both());
  }

  @Override
  public ViewChoices read(ChoiceReader in, ViewChoices choices) {
    ClusterLook usual = choices.clusters();
    return choices.with(
        new ClusterLook(
            in.flag(LED, usual.ledOnly()),
            in.flag(OUTLINES, usual.outlines()),
            in.flag(NAMES, usual.names()),
            in.flag(NOISE, usual.noise()),
            in.word(CHOSEN, usual.chosen()),
            rank(in, usual.rank())));
  }

  private static RankChoice rank(ChoiceReader in, RankChoice usual) {
    ClusterOrder both = in.constant(BOTH, usual.both());
    if (!ClusterOrder.AMONG_CITIES.contains(both)) {
      List<String> known = ClusterOrder.AMONG_CITIES.stream().map(ChoiceReader::written).toList();
      in.report(
          BOTH,
          ChoiceReader.written(both),
          ChoiceMisfit.MisfitReason.UNKNOWN_WORD,
          known.getFirst());
      both = usual.both();
    }
    return new RankChoice(in.node(NODE, usual.node()), in.constant(ORDER, usual.clusters()), both);
  }
}
