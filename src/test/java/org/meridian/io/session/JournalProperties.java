package org.meridian.io.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.session.SavedWork;

/** Whatever happens to the bytes of a journal, it gives a state that was written, or none. */
class JournalProperties {

  private static final List<SavedWork> WORKS =
      List.of(
          Works.of(Works.OWN, 0.1), Works.of(Works.OWN, 1.0 / 3), Works.of(Works.OWN, 12345.678));

  private static byte[] journal() {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < WORKS.size(); i++) {
      bytes.writeBytes(JournalLines.line(WorkJson.write(new WorkJson.Entry(i + 1, WORKS.get(i)))));
    }
    return bytes.toByteArray();
  }

  private static int lineStart(int line) {
    int at = 0;
    for (int i = 0; i < line; i++) {
      at += JournalLines.line(WorkJson.write(new WorkJson.Entry(i + 1, WORKS.get(i)))).length;
    }
    return at;
  }

  private static SavedWork newest(byte[] bytes) {
    List<byte[]> entries = JournalLines.read(bytes).entries();
    Problems problems = new Problems();
    SavedWork work = WorkJson.read("journal", entries.getLast(), problems).orElseThrow().work();
    assertThat(problems.toList()).isEmpty();
    return work;
  }

  @Property(seed = "20260301", tries = 3000)
  void aFlippedBitLeavesTheNewestStateOrTheOneBefore(
      @ForAll @IntRange(max = 5000) int place, @ForAll @IntRange(max = 7) int bit) {
    byte[] bytes = journal();
    int at = place % bytes.length;
    bytes[at] ^= (byte) (1 << bit);
    boolean inLast = at >= lineStart(2) && at < bytes.length - 2;
    assertThat(newest(bytes)).isEqualTo(WORKS.get(inLast ? 1 : 2));
    assertThat(JournalLines.read(bytes).entries().size()).isGreaterThanOrEqualTo(2);
  }

  @Property(seed = "20260302", tries = 3000)
  void aTornEndLeavesTheNewestWholeState(@ForAll @IntRange(max = 5000) int cut) {
    byte[] bytes = journal();
    int length = lineStart(1) + cut % (bytes.length - lineStart(1) + 1);
    byte[] torn = Arrays.copyOf(bytes, length);
    boolean whole = length >= bytes.length - 2;
    boolean second = length >= lineStart(2) - 2;
    SavedWork wanted = WORKS.get(whole ? 2 : second ? 1 : 0);
    assertThat(newest(torn)).isEqualTo(wanted);
  }

  @Property(seed = "20260303", tries = 1000)
  void aBlockOfZerosInPlaceOfTheLastLineLeavesTheOneBefore(@ForAll @IntRange(max = 5000) int from) {
    byte[] bytes = journal();
    int last = lineStart(2);
    int start = last + from % (bytes.length - last - 3);
    Arrays.fill(bytes, start, bytes.length, (byte) 0);
    assertThat(newest(bytes)).isEqualTo(WORKS.get(1));
    assertThat(JournalLines.read(bytes).damaged()).isTrue();
  }

  @Property(seed = "20260304", tries = 1000)
  void aLineAfterATornOneCounts(@ForAll @IntRange(max = 5000) int cut) {
    byte[] bytes = journal();
    int last = lineStart(2);
    var mended = new ByteArrayOutputStream();
    mended.write(bytes, 0, last + cut % (bytes.length - last));
    mended.writeBytes(Arrays.copyOfRange(bytes, lineStart(1), last));
    assertThat(newest(mended.toByteArray())).isEqualTo(WORKS.get(1));
  }
}
