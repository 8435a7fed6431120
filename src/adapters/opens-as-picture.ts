import sharp from 'sharp';

/** Whether the file at this path is a picture, whatever it is called; only its beginning is read. */
export async function opensAsPicture(path: string): Promise<boolean> {
  try {
    await sharp(path).metadata();
    return true;
  } catch {
    return false;
  }
}
