import { DeskBox } from './desk-box';

export const DraftsBox = () => <DeskBox list="drafts" />;
export const ProposalsBox = () => <DeskBox list="proposals" />;
export const ComingBox = () => <DeskBox list="coming" />;
export const MendingBox = () => <DeskBox list="mending" />;
