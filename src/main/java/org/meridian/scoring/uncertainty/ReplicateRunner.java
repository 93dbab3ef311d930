package org.meridian.scoring.uncertainty;

import java.util.function.IntConsumer;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;

/** Computes replicates of one study on one thread, and counts ranks. */
final class ReplicateRunner implements IntConsumer {

  private final UncertaintyStudy study;
  private final ScoreBuffers[] workspaces;
  private final double[] weights;
  private final int[] ranks;
  private final RandomStream stream = new RandomStream();
  private final RankSorter sorter;
  private final RankCounts counts;

  ReplicateRunner(UncertaintyStudy study) {
    this.study = study;
    workspaces =
        study.methods().plans().stream().map(ScorePlan::workspace).toArray(ScoreBuffers[]::new);
    weights = study.draw().nominal();
    int rows = study.nominal().size();
    ranks = new int[rows];
    sorter = new RankSorter(rows);
    counts = new RankCounts(rows);
  }

  @Override
  public void accept(int replicate) {
    stream.start(study.seed(), replicate);
    int method = workspaces.length == 1 ? 0 : stream.nextInt(workspaces.length);
    study.draw().draw(stream, weights);
    study.methods().plans().get(method).evaluate(weights, workspaces[method]);
    sorter.rank(workspaces[method].scores(IndexStructure.ROOT), ranks);
    counts.add(ranks);
  }

  RankCounts counts() {
    return counts;
  }
}
