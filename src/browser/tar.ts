export interface TarFile {
  name: string;
  data: Buffer;
}

const block = 512;

const text = (header: Buffer, start: number, length: number): string => {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('latin1', 0, end < 0 ? length : end);
};

/**
 * The regular files of a tar archive in the plain ustar form, with names of at most 100 characters.
 * Folders, links and extended headers are passed over.
 *
 * @throws Error if the archive is cut short
 */
export const readTar = (archive: Buffer): TarFile[] => {
  const files: TarFile[] = [];
  let offset = 0;
  while (offset + block <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + block);
    const size = Number.parseInt(text(header, 124, 12), 8) || 0;
    const start = offset + block;
    if (start + size > archive.length) throw new Error('The archive is cut short');
    const kind = header[156];
    if (kind === 0x30 || kind === 0) {
      files.push({ name: text(header, 0, 100), data: archive.subarray(start, start + size) });
    }
    offset = start + Math.ceil(size / block) * block;
  }
  return files;
};
