package org.meridian.io.sheet.xls;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.file.UserFiles;
import org.meridian.model.reading.FormatCode;

/** The records of a workbook, one by one, with the number of the part that they belong to. */
final class RecordStream implements Closeable {

  private static final String WORKBOOK = "Workbook";
  private static final String OLDEST = "Book";
  private static final String ENCRYPTED = "EncryptedPackage";

  private final String file;
  private final POIFSFileSystem system;
  private final RecordFactoryInputStream records;
  private int part = -1;
  private int level;

  private RecordStream(String file, POIFSFileSystem system) throws IOException {
    this.file = file;
    this.system = system;
    try {
      records = new RecordFactoryInputStream(system.createDocumentInputStream(entry()), false);
    } catch (EncryptedDocumentException locked) {
      throw RefusedContentException.of(file, FormatCode.IS_ENCRYPTED);
    }
  }

  /**
   * Opens a workbook.
   *
   * @throws IOException if it cannot be read or is protected; a damaged one also throws otherwise
   */
  static RecordStream open(Path file) throws IOException {
    UserFiles.regularSize(file);
    POIFSFileSystem system = system(file);
    boolean open = false;
    try {
      RecordStream stream = new RecordStream(file.getFileName().toString(), system);
      open = true;
      return stream;
    } finally {
      if (!open) {
        system.close();
      }
    }
  }

  private static POIFSFileSystem system(Path file) throws IOException {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (FileSystemException unreadable) {
      throw unreadable;
    } catch (IOException damaged) {
      throw RefusedContentException.of(file.getFileName().toString(), FormatCode.BAD_WORKBOOK);
    }
  }

  private String entry() throws IOException {
    Set<String> entries = system.getRoot().getEntryNames();
    if (entries.contains(ENCRYPTED)) {
      throw RefusedContentException.of(file, FormatCode.IS_ENCRYPTED);
    }
    if (entries.contains(WORKBOOK)) {
      return WORKBOOK;
    }
    boolean oldest = entries.contains(OLDEST);
    throw RefusedContentException.of(
        file, oldest ? FormatCode.IS_OLDEST_WORKBOOK : FormatCode.NO_WORKBOOK);
  }

  /**
   * The next record; empty at the end. Those of charts inside a sheet are passed over.
   *
   * @throws IOException if a part ends before its end
   */
  Optional<Record> next() throws IOException {
    for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
      if (record instanceof BOFRecord) {
        part += level++ == 0 ? 1 : 0;
      } else if (record instanceof EOFRecord) {
        level--;
      }
      if (level == 1) {
        return Optional.of(record);
      }
    }
    if (level != 0) {
      throw RefusedContentException.of(file, FormatCode.BAD_WORKBOOK);
    }
    return Optional.empty();
  }

  /** The part that the last record belongs to: 0 the workbook, then its sheets by their place. */
  int part() {
    return part;
  }

  @Override
  public void close() throws IOException {
    system.close();
  }
}
