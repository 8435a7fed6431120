import { UID } from '../../../domain/content/uids';
import { createContentController } from '../../content/create-content-controller';

export default createContentController(UID.organization);
